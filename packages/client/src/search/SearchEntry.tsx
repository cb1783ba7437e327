import { SearchIcon, shortcutLabel, useSpeech, type PaletteOpener } from '@daraport/ui';
import { searchTexts } from './messages/index.ts';

/** The visible way into the palette: a wide field in the rail, on a narrow bar its icon alone. */
export function SearchEntry(props: { palette: PaletteOpener; wide: boolean }) {
  const speech = useSpeech();
  return (
    <button
      type="button"
      class="c-search-entry"
      data-wide={props.wide ? '' : undefined}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={() => props.palette.setOpen(true)}
    >
      <SearchIcon />
      <span class="c-search-word">{searchTexts.t('open')}</span>
      <kbd class="d-kbd c-search-keys" aria-hidden="true">
        {shortcutLabel('$mod+k', speech().words)}
      </kbd>
    </button>
  );
}
