import { Button, Dialog } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { changeWords } from './messages/index.ts';
import { MovePicker } from './MovePicker.tsx';
import { useMove, type MovedAppointment } from './use-move.ts';

const { t } = changeWords;

/** The button that moves an appointment, and the free times it can be moved to, by the clock of whoever looks. */
export function MoveDialog(props: { appointment: MovedAppointment }) {
  const format = useFormat();
  const [isOpen, setOpen] = createSignal(false);
  const move = useMove(
    () => props.appointment,
    isOpen,
    () => setOpen(false),
  );
  const label = () => {
    const startsAt = move.chosen();
    return startsAt ? t('change.moveTo', { time: format.moment(startsAt) }) : t('change.move');
  };
  const open = () => {
    move.choose(undefined);
    setOpen(true);
  };
  return (
    <>
      <Button size="small" onClick={open}>
        {t('change.move')}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={move.isBusy()}
        title={t('change.moveTitle')}
        text={t('change.moveText')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('change.no')}</Button>
            <Button variant="primary" busy={move.isBusy()} disabled={!move.chosen()} onClick={() => void move.move()}>
              {label()}
            </Button>
          </>
        }
      >
        <MovePicker move={move} daysAtOnce={3} />
      </Dialog>
    </>
  );
}
