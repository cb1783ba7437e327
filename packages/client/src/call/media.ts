/** Why camera or microphone could not be opened, as something a person can act on. */
export type DeviceFault = 'denied' | 'missing' | 'busy' | 'insecure' | 'unknown';

/** What to open; both for a video call. */
export interface MediaWish {
  readonly camera: boolean;
  readonly microphone: boolean;
}

const FAULTS: Record<string, DeviceFault> = {
  NotAllowedError: 'denied',
  SecurityError: 'insecure',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The fault behind an error of getUserMedia (its `name` is the contract, W3C mediacapture-streams). */
export function faultOf(error: unknown): DeviceFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return FAULTS[name] ?? 'unknown';
}

/** Opens camera and microphone, or says why not. */
export async function openMedia(wish: MediaWish): Promise<{ stream: MediaStream } | { fault: DeviceFault }> {
  if (!navigator.mediaDevices) return { fault: 'insecure' };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: wish.microphone && { echoCancellation: true, noiseSuppression: true },
      video: wish.camera && { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' },
    });
    return { stream };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Turns camera and microphone off for good; their lights go out. */
export function closeMedia(stream: MediaStream | undefined): void {
  stream?.getTracks().forEach((track) => track.stop());
}

/** Whether this browser can do a call at all. */
export const canCall = (): boolean => typeof RTCPeerConnection === 'function';
