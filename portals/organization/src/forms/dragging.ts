import { createSignal } from 'solid-js';
import { placeOf, putQuestion } from './edits.ts';
import type { Editor } from './use-editor.ts';

/** Dragging questions by their handle, for those who use a pointer; the buttons beside it do the same for everybody. */
export function createDragging(editor: Editor) {
  const [dragged, setDragged] = createSignal<string>();
  const [over, setOver] = createSignal<string>();
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  const drop = (key: string) => {
    const moved = dragged();
    const to = placeOf(editor.form(), key);
    end();
    if (moved && to && moved !== key) editor.apply(putQuestion(moved, to.section, to.question));
  };
  return {
    dragged,
    over,
    handle: (key: () => string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer?.setData('text/plain', key());
        setDragged(key());
      },
      onDragEnd: end,
    }),
    target: (key: () => string) => ({
      onDragOver: (event: DragEvent) => {
        if (!dragged()) return;
        event.preventDefault();
        setOver(key());
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        drop(key());
      },
    }),
  };
}
export type Dragging = ReturnType<typeof createDragging>;
