/** A refusal in Twilio's shape, https://www.twilio.com/docs/api/errors. */
export class TwilioError extends Error {
  readonly code: number;
  readonly status: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get body(): object {
    return {
      code: this.code,
      message: this.message,
      more_info: `https://www.twilio.com/docs/errors/${this.code}`,
      status: this.status,
    };
  }
}

/** 404, code 20404. */
export const notFound = (path: string) => new TwilioError(404, 20404, `The requested resource ${path} was not found`);

/** 401, code 20003. */
export const unauthenticated = () => new TwilioError(401, 20003, 'Authenticate');
