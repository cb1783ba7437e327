/** What a drag does; places are in pixels of the window. */
export interface Drag {
  /** What scrolls when the pointer comes near its edge. */
  readonly scroll: HTMLElement;
  readonly onStart?: (() => void) | undefined;
  readonly onMove: (x: number, y: number) => void;
  /** Called once at the end of a drag that began; not dropped after Escape or when the browser takes the pointer away. */
  readonly onEnd: (isDropped: boolean) => void;
}

/** A finger holds this long before it drags, so that scrolling stays possible; a mouse moves this far. */
const HOLD = 350;
const FAR = 5;
const EDGE = 48;

/** Pixels to scroll in one frame with the pointer at `y`: more the nearer it is to an end of the box, none inside. */
export function edgeSpeed(box: { readonly top: number; readonly bottom: number }, y: number): number {
  const above = box.top + EDGE - y;
  const below = y - (box.bottom - EDGE);
  const speed = (depth: number) => Math.min(14, Math.ceil(depth / 4));
  if (above > 0) return -speed(above);
  return below > 0 ? speed(below) : 0;
}

/** Follows a pointer from where it went down until it is let go; a click that ends a drag opens nothing. */
export function startDrag(down: PointerEvent, drag: Drag): void {
  if (down.button !== 0) return;
  const isTouch = down.pointerType === 'touch';
  const listening = new AbortController();
  const { signal } = listening;
  let [x, y] = [down.clientX, down.clientY];
  let isOn = false;
  let frame = 0;
  const follow = () => {
    const speed = edgeSpeed(drag.scroll.getBoundingClientRect(), y);
    if (speed !== 0) {
      drag.scroll.scrollBy({ top: speed, behavior: 'instant' });
      drag.onMove(x, y);
    }
    frame = requestAnimationFrame(follow);
  };
  const begin = () => {
    isOn = true;
    drag.onStart?.();
    drag.onMove(x, y);
    frame = requestAnimationFrame(follow);
  };
  const hold = isTouch ? setTimeout(begin, HOLD) : undefined;
  const end = (isDropped: boolean) => {
    clearTimeout(hold);
    cancelAnimationFrame(frame);
    listening.abort();
    if (!isOn) return;
    swallowClick();
    drag.onEnd(isDropped);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    [x, y] = [event.clientX, event.clientY];
    if (isOn) drag.onMove(x, y);
    else if (Math.hypot(x - down.clientX, y - down.clientY) > FAR) {
      if (isTouch) end(false);
      else begin();
    }
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOn) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  const keep = (event: Event) => isOn && event.preventDefault();
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', (event) => event.pointerId === down.pointerId && end(true), { signal });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', escape, { signal, capture: true });
  addEventListener('touchmove', keep, { signal, passive: false });
  addEventListener('contextmenu', keep, { signal });
}

function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
