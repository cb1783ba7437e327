import { Button, Notice, Section } from '@daraport/ui';
import { onMount, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { changeWords } from './messages/index.ts';
import { MovePicker } from './MovePicker.tsx';
import { useMove, type MovedAppointment } from './use-move.ts';

const { t } = changeWords;

/** Chooses another time for an appointment on its page, with what that costs, and moves it there. */
export function MoveSection(props: {
  appointment: MovedAppointment;
  /** What the move costs, in words. */
  cost?: string | undefined;
  daysAtOnce: number;
  onClose: () => void;
}) {
  const format = useFormat();
  const move = useMove(
    () => props.appointment,
    () => true,
    () => props.onClose(),
  );
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  return (
    <div tabindex="-1" ref={box} class="d-stack">
      <Section title={t('change.chooseTitle')} text={t('change.zone', { place: format.place() })}>
        <MovePicker move={move} daysAtOnce={props.daysAtOnce} />
        <Show when={props.cost}>{(words) => <Notice tone="warning">{words()}</Notice>}</Show>
        <div class="d-row">
          <Show when={move.chosen()}>
            {(startsAt) => (
              <Button variant="primary" busy={move.isBusy()} onClick={() => void move.move()}>
                {t('change.moveTo', { time: format.moment(startsAt()) })}
              </Button>
            )}
          </Show>
          <Button variant="quiet" disabled={move.isBusy()} onClick={() => props.onClose()}>
            {t('change.keepTime')}
          </Button>
        </div>
      </Section>
    </div>
  );
}
