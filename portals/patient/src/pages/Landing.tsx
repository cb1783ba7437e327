import { createQuery, hrefOf, Loaded, useSession } from '@daraport/client';
import { Button, Card, LinkButton, Page, Section, Skeleton, TextField } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { plural, t } from '../messages/index.ts';

const Specialties = graphql(`
  query Specialties {
    specialties {
      slug
      name
      specialistCount
    }
  }
`);

/** The brand's first page for a visitor: search, specialties, and how it works. */
export function Landing() {
  const session = useSession();
  const navigate = useNavigate();
  const [page] = createQuery({ query: Specialties });
  const [wish, setWish] = createSignal('');
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const asked = wish().trim();
    navigate(asked ? `/specialists?q=${encodeURIComponent(asked)}` : '/specialists');
  };
  return (
    <Page title={session.brand().name} heading={session.brand().tagline}>
      <form class="p-search" role="search" onSubmit={search}>
        <TextField
          type="search"
          label={t('landing.search')}
          placeholder={t('landing.placeholder')}
          value={wish()}
          onInput={setWish}
        />
        <Button type="submit" variant="primary">
          {t('landing.submit')}
        </Button>
      </form>
      <Section
        title={t('landing.specialties')}
        actions={
          <LinkButton variant="quiet" href={hrefOf('/specialists')}>
            {t('landing.all')}
          </LinkButton>
        }
      >
        <Loaded query={page} skeleton={<Skeleton lines={6} />}>
          {(data) => (
            <ul class="d-grid">
              <For each={data.specialties}>
                {(specialty) => (
                  <li>
                    <a class="p-tile" href={hrefOf(`/specialists?specialty=${specialty.slug}`)}>
                      <strong>{specialty.name}</strong>
                      <span class="d-muted d-small">{plural('landing.people', specialty.specialistCount)}</span>
                    </a>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Loaded>
      </Section>
      <Section title={t('landing.howTitle')}>
        <ol class="d-grid">
          <For each={STEPS}>
            {(step, index) => (
              <li>
                <Card tone="sunken" level={3} title={`${index() + 1}. ${t(`landing.how.${step}Title`)}`}>
                  <p>{t(`landing.how.${step}`)}</p>
                </Card>
              </li>
            )}
          </For>
        </ol>
      </Section>
    </Page>
  );
}

const STEPS = ['find', 'book', 'meet'] as const;
