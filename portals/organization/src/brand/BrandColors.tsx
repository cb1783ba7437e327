import { For } from 'solid-js';
import { t } from '../messages/index.ts';

/** The colours the portals make from the brand's own, as they stand on this screen. */
export function BrandColors(props: { accent: string; second: string | undefined }) {
  const swatches = () => [
    { tone: 'accent', name: t('brand.accent'), given: props.accent },
    ...(props.second ? [{ tone: 'second', name: t('brand.second'), given: props.second }] : []),
  ];
  return (
    <ul class="o-swatches">
      <For each={swatches()}>
        {({ tone, name, given }) => (
          <li class="o-swatch" data-tone={tone}>
            <span class="o-swatch-fill">{name}</span>
            <span class="o-swatch-soft">{t('brand.soft')}</span>
            <span class="d-small d-figures">{t('brand.given', { color: given })}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
