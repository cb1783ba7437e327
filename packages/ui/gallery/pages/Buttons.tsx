import { createSignal } from 'solid-js';
import {
  Badge,
  Button,
  CalendarPlusIcon,
  Card,
  CopyIcon,
  Dialog,
  DownloadIcon,
  Drawer,
  EllipsisIcon,
  IconButton,
  LinkButton,
  Menu,
  Notice,
  Page,
  PencilIcon,
  Progress,
  Section,
  SettingsIcon,
  showToast,
  Stepper,
  Tabs,
  Tooltip,
  TrashIcon,
} from '../../src/index.ts';
import { say } from '../choices.ts';

export function Buttons() {
  const [isBusy, setBusy] = createSignal(false);
  const work = () => {
    setBusy(true);
    setTimeout(() => setBusy(false), 1500);
  };
  return (
    <Page
      title={say('Knöpfe und was sie öffnen', 'Buttons and what they open')}
      intro={say(
        'Ein Hauptknopf je Seite; daneben wird es leiser.',
        'One primary button on a page; beside it things get quieter.',
      )}
      actions={
        <Button variant="primary" icon={CalendarPlusIcon}>
          {say('Termin buchen', 'Book appointment')}
        </Button>
      }
    >
      <Card title={say('Gewicht', 'Weight')}>
        <div class="d-row">
          <Button variant="primary" busy={isBusy()} onClick={work}>
            {say('Speichern', 'Save')}
          </Button>
          <Button>{say('Verschieben', 'Reschedule')}</Button>
          <Button variant="quiet" icon={DownloadIcon}>
            {say('Rechnung laden', 'Download invoice')}
          </Button>
          <Button variant="danger" icon={TrashIcon}>
            {say('Konto löschen', 'Delete account')}
          </Button>
          <LinkButton href="/forms">{say('Zum Formular', 'To the form')}</LinkButton>
          <Button disabled>{say('Nicht möglich', 'Not possible')}</Button>
          <Button variant="primary" busy>
            {say('Wird gespeichert', 'Saving')}
          </Button>
          <Button size="small">{say('Klein', 'Small')}</Button>
          <IconButton icon={CopyIcon} label={say('Kopieren', 'Copy')} />
          <Tooltip text={say('Zeiten, Preise und Sprache', 'Times, prices and language')}>
            {(attributes) => (
              <IconButton {...attributes} icon={SettingsIcon} label={say('Einstellungen', 'Settings')} />
            )}
          </Tooltip>
        </div>
      </Card>
      <Overlays />
      <Card title={say('Status', 'Status')}>
        <div class="d-stack">
          <div class="d-row">
            <Badge>{say('Entwurf', 'Draft')}</Badge>
            <Badge tone="accent">{say('Neu', 'New')}</Badge>
            <Badge tone="success">{say('Bezahlt', 'Paid')}</Badge>
            <Badge tone="warning">{say('Läuft bald ab', 'Expires soon')}</Badge>
            <Badge tone="danger">{say('Fehlgeschlagen', 'Failed')}</Badge>
            <Badge tone="info">{say('In Prüfung', 'In review')}</Badge>
          </div>
          <Notice
            tone="warning"
            title={say('Ihre Zulassung läuft in 14 Tagen ab', 'Your license expires in 14 days')}
            actions={<Button size="small">{say('Erneuern', 'Renew')}</Button>}
          >
            {say('Danach können Sie keine Termine annehmen.', 'After that you cannot take appointments.')}
          </Notice>
          <Notice tone="info">
            {say('Diese Zeiten sind in Ihrer Zeitzone.', 'These times are in your time zone.')}
          </Notice>
          <Progress label={say('Einrichtung', 'Set-up')} value={3} max={5} valueText={say('3 von 5', '3 of 5')} />
          <Stepper
            label={say('Buchung', 'Booking')}
            current={1}
            steps={[
              { label: say('Zeit', 'Time'), onSelect: () => undefined },
              { label: say('Angaben', 'Details') },
              { label: say('Bezahlen', 'Payment') },
            ]}
          />
        </div>
      </Card>
      <Section title={say('Reiter', 'Tabs')}>
        <Tabs
          label={say('Termine', 'Appointments')}
          tabs={[
            {
              value: 'next',
              label: say('Kommende', 'Upcoming'),
              count: 2,
              content: () => <p>{say('Zwei Termine liegen vor Ihnen.', 'Two appointments lie ahead.')}</p>,
            },
            {
              value: 'past',
              label: say('Vergangene', 'Past'),
              count: 12,
              content: () => <p>{say('Zwölf Termine liegen hinter Ihnen.', 'Twelve appointments lie behind.')}</p>,
            },
            { value: 'gone', label: say('Abgesagte', 'Cancelled'), content: () => <p>{say('Keine.', 'None.')}</p> },
          ]}
        />
      </Section>
    </Page>
  );
}

function Overlays() {
  const [isAsking, setAsking] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const undo = () =>
    showToast({
      title: say('Termin abgesagt', 'Appointment cancelled'),
      text: say('Der Betrag wird erstattet.', 'The amount will be refunded.'),
      tone: 'success',
      action: { label: say('Rückgängig', 'Undo'), onSelect: () => undefined },
    });
  return (
    <Card title={say('Was darüber liegt', 'What floats above')}>
      <div class="d-row">
        <Button onClick={() => setAsking(true)}>{say('Dialog', 'Dialog')}</Button>
        <Button onClick={() => setOpen(true)}>{say('Seitenblatt', 'Drawer')}</Button>
        <Menu
          label={say('Mehr', 'More')}
          icon={EllipsisIcon}
          items={[
            { label: say('Bearbeiten', 'Edit'), icon: PencilIcon, onSelect: () => undefined },
            { label: say('Kopieren', 'Copy'), icon: CopyIcon, onSelect: () => undefined },
            {
              label: say('Löschen', 'Delete'),
              icon: TrashIcon,
              tone: 'danger',
              separated: true,
              onSelect: () => undefined,
            },
          ]}
        />
        <Button onClick={undo}>{say('Mitteilung', 'Toast')}</Button>
        <Button
          onClick={() =>
            showToast({
              tone: 'danger',
              title: say('Das wurde nicht gespeichert', 'This was not saved'),
              text: say('Bitte versuchen Sie es noch einmal.', 'Please try again.'),
            })
          }
        >
          {say('Fehler', 'Error')}
        </Button>
      </div>
      <Dialog
        open={isAsking()}
        onOpenChange={setAsking}
        size="small"
        title={say('Termin absagen?', 'Cancel this appointment?')}
        text={say(
          'Dienstag, 24. November, 14:30. Sie erhalten 120,00 € zurück.',
          'Tuesday 24 November, 14:30. You get €120.00 back.',
        )}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say('Behalten', 'Keep it')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                undo();
              }}
            >
              {say('Absagen', 'Cancel appointment')}
            </Button>
          </>
        }
      />
      <Drawer
        open={isOpen()}
        onOpenChange={setOpen}
        title={say('Filter', 'Filters')}
        actions={
          <Button variant="primary" onClick={() => setOpen(false)}>
            {say('32 Ergebnisse zeigen', 'Show 32 results')}
          </Button>
        }
      >
        <p>
          {say(
            'Filter stehen links; auf dem Telefon kommen sie von unten.',
            'Filters stand left; on a phone they come from below.',
          )}
        </p>
      </Drawer>
    </Card>
  );
}
