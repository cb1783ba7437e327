import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a picture is called in the language of the page. */
const pictureOf = { de: (name: string) => `Bild von ${name}`, en: (name: string) => `Video of ${name}` };

/** Milliseconds a call may take to come about on a busy machine, with every signal sent again once or twice. */
const patience = 40_000;

/** Waits until the other's picture is shown and moves. */
export async function seePicture(page: Page, language: keyof typeof pictureOf, name: string): Promise<void> {
  const video = page.locator(`video[aria-label="${pictureOf[language](name)}"]`);
  await video.waitFor({ timeout: patience });
  const look = () =>
    video.evaluate((element: HTMLVideoElement) => ({
      width: element.videoWidth,
      seconds: element.currentTime,
      frames: element.getVideoPlaybackQuality().totalVideoFrames,
    }));
  const isShown = async () => (await look()).width > 0;
  await expect.poll(isShown, { timeout: patience, message: `a picture of ${name}` }).toBe(true);
  const before = await look();
  const isMoving = async () => {
    const now = await look();
    return now.seconds > before.seconds && now.frames > before.frames;
  };
  await expect.poll(isMoving, { timeout: patience, message: `a moving picture of ${name}` }).toBe(true);
}
