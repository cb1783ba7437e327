import { createSignal } from 'solid-js';
import { Accordion, Button, Card, CopyButton, Link, NoticeList, QrCode, Tour } from '../../src/index.ts';
import { say } from '../choices.ts';

/** Parts that share, show and explain. */
export function Sharing() {
  const [isTouring, setTouring] = createSignal(false);
  const address = 'https://praxis-linde.example/r/ana';
  return (
    <>
      <Card title={say('Teilen', 'Sharing')}>
        <div class="d-stack">
          <div class="d-row" id="share-row">
            <span class="d-figures">{address}</span>
            <CopyButton text={address} />
          </div>
          <QrCode text={address} fileName="ana" />
        </div>
      </Card>
      <Card title={say('Fragen', 'Questions')}>
        <Accordion
          items={[
            {
              title: say('Wie sage ich einen Termin ab?', 'How do I cancel an appointment?'),
              content: () => (
                <p>
                  {say('Öffnen Sie den Termin; mehr dazu in der', 'Open the appointment; more about it in the')}{' '}
                  <Link external href="https://example.org/hilfe">
                    {say('ausführlichen Hilfe', 'detailed help')}
                  </Link>
                  .
                </p>
              ),
            },
            {
              title: say('Wer sieht, was ich schreibe?', 'Who sees what I write?'),
              content: () => <p>{say('Nur Ihre Fachperson und Sie.', 'Only your specialist and you.')}</p>,
            },
          ]}
        />
      </Card>
      <Card
        title={say('Erste Schritte', 'First steps')}
        actions={
          <Button size="small" onClick={() => setTouring(true)}>
            {say('Rundgang beginnen', 'Start the tour')}
          </Button>
        }
      >
        <NoticeList notices={[]} />
        <Tour
          open={isTouring()}
          onClose={() => setTouring(false)}
          steps={[
            {
              title: say('Willkommen', 'Welcome'),
              text: say('Drei kurze Schritte zeigen, wo was ist.', 'Three short steps show where things are.'),
            },
            {
              target: '#share-row',
              title: say('Ihr Link', 'Your link'),
              text: say('Wer ihn öffnet, kommt zu Ihnen.', 'Whoever opens it comes to you.'),
            },
            {
              target: '.d-segmented',
              title: say('Ihr Zeitraum', 'Your time span'),
              text: say('Tag, Woche oder Monat.', 'Day, week or month.'),
            },
          ]}
        />
      </Card>
    </>
  );
}
