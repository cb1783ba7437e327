import type { OwnWords } from './context.tsx';

interface CallWords {
  readonly microphoneOn: string;
  readonly microphoneOff: string;
  readonly cameraOn: string;
  readonly cameraOff: string;
  readonly leaveCall: string;
  readonly callWaiting: (name: string) => string;
  readonly callReconnecting: string;
  readonly callReconnectingText: string;
  readonly callEnded: string;
  readonly remoteCameraOff: (name: string) => string;
  readonly videoOf: (name: string) => string;
}

/** What a video call says. */
export const callWords: OwnWords<CallWords> = {
  de: {
    microphoneOn: 'Mikrofon einschalten',
    microphoneOff: 'Mikrofon ausschalten',
    cameraOn: 'Kamera einschalten',
    cameraOff: 'Kamera ausschalten',
    leaveCall: 'Verlassen',
    callWaiting: (name) => `Warten auf ${name}`,
    callReconnecting: 'Verbindung wird wiederhergestellt',
    callReconnectingText: 'Die Verbindung ist schwach. Das Gespräch geht von selbst weiter, sobald sie wieder steht.',
    callEnded: 'Das Gespräch ist beendet',
    remoteCameraOff: (name) => `${name} hat die Kamera ausgeschaltet`,
    videoOf: (name) => `Bild von ${name}`,
  },
  en: {
    microphoneOn: 'Turn microphone on',
    microphoneOff: 'Turn microphone off',
    cameraOn: 'Turn camera on',
    cameraOff: 'Turn camera off',
    leaveCall: 'Leave',
    callWaiting: (name) => `Waiting for ${name}`,
    callReconnecting: 'Reconnecting',
    callReconnectingText: 'The connection is weak. The call continues by itself as soon as it is back.',
    callEnded: 'The call has ended',
    remoteCameraOff: (name) => `${name} has turned the camera off`,
    videoOf: (name) => `Video of ${name}`,
  },
};
