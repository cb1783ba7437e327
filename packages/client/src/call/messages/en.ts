import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What a call says in English. */
export const en: Dictionary<typeof de> = {
  call: {
    checkTitle: 'Check camera and microphone',
    checkLead: 'Only you see this picture. Your call is not recorded.',
    join: 'Enter the call',
    joinPatient: 'Enter the waiting room',
    rejoin: 'Join again',
    cameraOn: 'Turn camera on',
    cameraOff: 'Turn camera off',
    microphoneOn: 'Turn microphone on',
    microphoneOff: 'Turn microphone off',
    preview: 'Your picture',
    level: 'Level of your microphone',
    retryDevices: 'Try again',
    withoutCamera: 'Join without camera',
    opensAt: 'The room opens {time}. This page will then open it by itself.',
    waiting: '{name} knows that you are here and will let you in shortly. Please keep this page open.',
    connecting: 'Connecting.',
    leftTitle: 'You have left the call',
    left: 'As long as the appointment lasts, this page brings you back in.',
    replacedTitle: 'The call is running in another window',
    replaced: 'You have joined with another device or window. You can bring it back here.',
    endedTitle: 'The call has ended',
    ended: 'You stay in touch by messages.',
    cancelledTitle: 'This appointment was cancelled',
    cancelled: 'You find the details with the appointment.',
    otherLeft: '{name} is not in the call right now. It continues by itself as soon as {name} is back.',
    otherWaiting: '{name} is in the waiting room.',
    otherAbsent: '{name} is not here yet.',
    admit: 'Let in',
    end: 'End the call',
    unsupportedTitle: 'This browser cannot do video calls',
    unsupported: 'Please open this page in a current Firefox, Chrome, Edge or Safari.',
    providerMissing:
      'We do not offer this kind of video connection here. Please write a message and we will find a way.',
    device: {
      denied: 'The browser may not use camera or microphone. Allow it by the lock beside the address and try again.',
      missing: 'No camera or microphone was found. Connect a device, or join without camera.',
      busy: 'Another program is using camera or microphone. Close it and try again.',
      insecure: 'Camera and microphone work only over a secure connection (https).',
      unknown: 'Camera or microphone could not be started. Try again, or join without camera.',
    },
  },
};
