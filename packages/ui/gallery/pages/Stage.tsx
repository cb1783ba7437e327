import { createSignal } from 'solid-js';
import { Button, LinkButton, Page, VideoStage } from '../../src/index.ts';
import { say } from '../choices.ts';

export function Stage() {
  const [isMuted, setMuted] = createSignal(false);
  const [isOff, setOff] = createSignal(false);
  const remote = { id: 'a', name: 'Dr. Ana Šarić', portrait: 'Dr. Ana Šarić' };
  const self = () => ({ id: 'me', name: 'Clara Vogt', isMuted: isMuted(), isCameraOff: isOff() });
  const acts = {
    onToggleMicrophone: () => setMuted(!isMuted()),
    onToggleCamera: () => setOff(!isOff()),
    onLeave: () => undefined,
  };
  return (
    <Page width="wide" title={say('Gespräch', 'Call')}>
      <div class="g-stages">
        <VideoStage
          {...acts}
          state="connected"
          remote={{ ...remote, isCameraOff: true, isMuted: true }}
          self={self()}
          elapsed="12:40"
        />
        <VideoStage
          {...acts}
          state="waiting"
          remote={remote}
          self={self()}
          waitingText={say(
            'Der Termin beginnt um 14:30. Sie müssen nichts tun.',
            'The appointment begins at 14:30. There is nothing you need to do.',
          )}
        />
        <VideoStage {...acts} state="reconnecting" remote={remote} self={{ ...self(), isMuted: true }} />
        <VideoStage
          {...acts}
          state="ended"
          remote={remote}
          self={self()}
          endedText={
            <div class="d-stack">
              <p>{say('Die Notiz finden Sie in Ihren Dokumenten.', 'You find the note in your documents.')}</p>
              <LinkButton href="/">{say('Zur Übersicht', 'To the overview')}</LinkButton>
            </div>
          }
        />
        <VideoStage
          {...acts}
          compact
          state="connected"
          remote={remote}
          self={self()}
          controls={<Button size="small">{say('Groß', 'Large')}</Button>}
        />
      </div>
    </Page>
  );
}
