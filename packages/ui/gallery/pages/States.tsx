import {
  Button,
  Card,
  EmptyState,
  ErrorState,
  ForbiddenState,
  LoadingState,
  NotFoundState,
  Page,
  Skeleton,
} from '../../src/index.ts';
import { say } from '../choices.ts';

export function States() {
  return (
    <Page width="wide" title={say('Zustände', 'States')}>
      <div class="d-grid">
        <Card>
          <EmptyState
            illustration="calendar"
            title={say('Noch keine Termine', 'No appointments yet')}
            text={say(
              'Ihr nächster Termin steht hier, mit dem Knopf zum Beitreten.',
              'Your next appointment stands here, with the button to join.',
            )}
            action={<Button variant="primary">{say('Hilfe finden', 'Find help')}</Button>}
          />
        </Card>
        <Card>
          <EmptyState
            illustration="messages"
            title={say('Keine Nachrichten', 'No messages')}
            text={say('Hier schreiben Sie mit Ihrer Fachperson.', 'Here you write with your specialist.')}
          />
        </Card>
        <Card>
          <EmptyState
            illustration="search"
            title={say('Nichts gefunden', 'Nothing found')}
            text={say('Versuchen Sie es mit weniger Filtern.', 'Try fewer filters.')}
          />
        </Card>
        <Card>
          <EmptyState
            illustration="chart"
            title={say('Noch keine Zahlen', 'No figures yet')}
            text={say('Nach der ersten Buchung entsteht hier ein Verlauf.', 'A trend appears after the first booking.')}
          />
        </Card>
        <Card>
          <EmptyState
            illustration="people"
            title={say('Niemand eingeladen', 'Nobody invited')}
            text={say('Laden Sie Ihr Team ein.', 'Invite your team.')}
          />
        </Card>
        <Card>
          <EmptyState
            illustration="documents"
            title={say('Noch keine Dokumente', 'No documents yet')}
            text={say('Was Sie teilen, steht hier.', 'What you share is here.')}
          />
        </Card>
        <Card>
          <ErrorState onRetry={() => undefined} reference="req_7Hk2" />
        </Card>
        <Card>
          <ForbiddenState />
        </Card>
        <Card>
          <NotFoundState />
        </Card>
        <Card>
          <LoadingState />
        </Card>
        <Card>
          <LoadingState>
            <Skeleton shape="row" rows={2} />
            <Skeleton shape="table" rows={2} />
            <Skeleton shape="block" height="6rem" />
          </LoadingState>
        </Card>
      </div>
    </Page>
  );
}
