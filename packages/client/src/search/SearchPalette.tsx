import { CommandPalette, type CommandGroup, type PaletteOpener, type PlaceGroup, type ProfileItem } from '@daraport/ui';
import { createEffect, createMemo, createSignal, lazy, on, Show, Suspense } from 'solid-js';
import { useLibrary } from '../help/library.ts';
import { useLanguage } from '../session/language.ts';
import { useSession } from '../session/session.ts';
import { accountCommands, helpCommands, pageCommands } from './commands.ts';
import { searchTexts } from './messages/index.ts';
import { LEAST_LETTERS, type SearchSource } from './source.ts';

const { t } = searchTexts;

export interface SearchPaletteProps {
  palette: PaletteOpener;
  places: readonly PlaceGroup[];
  profileItems: readonly ProfileItem[];
  /** Loads what the portal looks up in the graph; it is asked once the palette was opened. */
  source?: (() => Promise<SearchSource>) | undefined;
}

interface Found {
  readonly groups: readonly CommandGroup[];
  readonly isSearching: boolean;
}

const NOTHING: Found = { groups: [], isSearching: false };

/** The command palette of a portal: its pages, its account, its help, and what the graph finds. */
export function SearchPalette(props: SearchPaletteProps) {
  const session = useSession();
  const speak = useLanguage();
  const [typed, setTyped] = createSignal('');
  const [found, setFound] = createSignal<Found>(NOTHING);
  const wasOpened = createMemo<boolean>((before) => before || props.palette.isOpen(), false);
  const library = useLibrary(wasOpened);
  createEffect(on(props.palette.isOpen, (isOpen) => isOpen || setTyped(''), { defer: true }));
  const wanted = () => (typed().length >= LEAST_LETTERS ? typed() : '');
  const Asking = askingOf(() => props.source);
  return (
    <>
      <Show when={wasOpened()}>
        <Suspense>
          <Asking typed={wanted()} onFound={setFound} />
        </Suspense>
      </Show>
      <CommandPalette
        palette={props.palette}
        placeholder={t(`placeholder.${session.portal}`)}
        groups={[
          pageCommands(props.places),
          accountCommands(session, props.profileItems, (locale) => void speak(locale)),
        ]}
        onSearch={setTyped}
        loading={found().isSearching}
        results={[...(wanted() ? found().groups : []), helpCommands(session, library(), typed())].filter(
          ({ commands }) => commands.length > 0,
        )}
      />
    </>
  );
}

/** Shows nothing; asks the portal's source for as long as it stands and tells what that finds. */
const askingOf = (source: () => SearchPaletteProps['source']) =>
  lazy(async () => {
    const { useSearch } = (await source()?.()) ?? { useSearch: () => ({ groups: () => [], isSearching: () => false }) };
    return {
      default: (props: { typed: string; onFound: (found: Found) => void }) => {
        const finds = useSearch(() => props.typed);
        createEffect(() => props.onFound({ groups: finds.groups(), isSearching: finds.isSearching() }));
        return null;
      },
    };
  });
