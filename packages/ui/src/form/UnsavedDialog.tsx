import { Button } from '../button/Button.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { useSpeech } from '../words/context.tsx';
import type { UnsavedGuard } from './unsaved.ts';

/** The question of a guard: leave and lose, or stay. */
export function UnsavedDialog(props: { guard: UnsavedGuard }) {
  const speech = useSpeech();
  return (
    <Dialog
      size="small"
      open={props.guard.isAsking()}
      onOpenChange={(open) => open || props.guard.stay()}
      title={speech().words.unsavedTitle}
      text={speech().words.unsavedText}
      actions={
        <>
          <Button onClick={() => props.guard.leave()}>{speech().words.leave}</Button>
          <Button variant="primary" data-autofocus onClick={() => props.guard.stay()}>
            {speech().words.stay}
          </Button>
        </>
      }
    />
  );
}
