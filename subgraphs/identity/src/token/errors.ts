import { DomainError } from '@daraport/domain';

/** Nobody can grant what they do not hold; and no token may make tokens. */
export class ScopeNotHeldError extends DomainError {
  readonly code = 'SCOPE_NOT_HELD';
  readonly scopes: readonly string[];
  constructor(scopes: readonly string[]) {
    super({
      en: `These permissions are not yours to give: ${scopes.join(', ')}.`,
      de: `Diese Berechtigungen können Sie nicht vergeben: ${scopes.join(', ')}.`,
    });
    this.scopes = scopes;
  }
}
