import { createMemo, Show } from 'solid-js';
import { Button } from '../button/Button.tsx';
import { DownloadIcon } from '../icons.ts';
import { saveFile } from '../file/save.ts';
import { useSpeech } from '../words/context.tsx';
import { drawQrCode, qrCodeFile } from './drawing.ts';

/** Pixels of a saved picture's side; prints sharply at 8 cm. */
const PICTURE_SIZE = 1024;

/** A text, mostly an address, as a code for a camera; black on white in every theme. */
export function QrCode(props: {
  text: string;
  /** Its name for assistive technology; by itself it says the text. */
  label?: string | undefined;
  /** Offers the code as SVG and PNG under this name (without ending). */
  fileName?: string | undefined;
}) {
  const speech = useSpeech();
  const drawing = createMemo(() => drawQrCode(props.text));
  return (
    <figure class="d-qr">
      <svg
        class="d-qr-code"
        role="img"
        aria-label={props.label ?? speech().words.qrCode(props.text)}
        viewBox={`0 0 ${drawing().size} ${drawing().size}`}
        shape-rendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${drawing().size}v${drawing().size}H0z`} />
        <path fill="#000" d={drawing().path} />
      </svg>
      <Show when={props.fileName}>
        {(name) => (
          <figcaption class="d-row">
            <Button
              size="small"
              icon={DownloadIcon}
              onClick={() => saveFile(`${name()}.svg`, qrCodeFile(drawing()), 'image/svg+xml')}
            >
              {speech().words.download('SVG')}
            </Button>
            <Button size="small" icon={DownloadIcon} onClick={() => void savePicture(name(), qrCodeFile(drawing()))}>
              {speech().words.download('PNG')}
            </Button>
          </figcaption>
        )}
      </Show>
    </figure>
  );
}

async function savePicture(name: string, svg: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_SIZE;
  canvas.height = PICTURE_SIZE;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingEnabled = false;
  context.drawImage(image, 0, 0, PICTURE_SIZE, PICTURE_SIZE);
  canvas.toBlob((picture) => picture && saveFile(`${name}.png`, picture, 'image/png'));
}
