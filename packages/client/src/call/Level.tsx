import { createEffect, createSignal, onCleanup } from 'solid-js';
import { callWords } from './messages/index.ts';

/** How loud the microphone hears, so that a person sees that it hears at all. */
export function Level(props: { stream: MediaStream | undefined }) {
  const [level, setLevel] = createSignal(0);
  createEffect(() => {
    const stream = props.stream;
    if (!stream || stream.getAudioTracks().length === 0) {
      setLevel(0);
      return;
    }
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 256;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Uint8Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getByteTimeDomainData(samples);
      setLevel(loudness(samples));
    }, 100);
    onCleanup(() => {
      clearInterval(timer);
      void context.close();
    });
  });
  return <meter class="d-level" min={0} max={1} value={level()} aria-label={callWords.t('call.level')} />;
}

/** 0–1 of a waveform of unsigned bytes around 128: its root mean square, spread so that speech fills the meter. */
export function loudness(samples: Uint8Array): number {
  let sum = 0;
  for (const sample of samples) sum += ((sample - 128) / 128) ** 2;
  return Math.min(1, Math.sqrt(sum / Math.max(1, samples.length)) * 3);
}
