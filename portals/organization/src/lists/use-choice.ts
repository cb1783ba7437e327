import { useSearchParams } from '@solidjs/router';

/** One of some choices, kept in the address under a name; undefined when none of them is asked for. */
export function useChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
): [() => Choice | undefined, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const chosen = () => choices.find((each) => each === search[name]);
  return [chosen, (value) => setSearch({ [name]: value }, { replace: true, scroll: false })];
}
