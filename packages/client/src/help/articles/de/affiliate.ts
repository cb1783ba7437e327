import { list, note, steps, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** So geht es im Bereich für Partner. */
export const affiliate: Record<GuideId<'AFFILIATE'>, Article> = {
  links: {
    title: 'Links anlegen und teilen',
    blocks: [
      steps(
        'Öffnen Sie „Links“ und wählen Sie „Link anlegen“.',
        'Geben Sie einen Namen ein, den nur Sie sehen, und die Seite, auf die der Link führt, zum Beispiel /specialists.',
        'Kopieren Sie die Adresse und teilen Sie sie.',
      ),
      text(
        'Jeder Link zählt Aufrufe und Buchungen für sich. So sehen Sie, was ein Newsletter oder eine Seite gebracht hat.',
      ),
    ],
  },
  'attribution-consent': {
    title: 'Wann eine Buchung Ihnen zugerechnet wird',
    blocks: [
      text(
        'Wer über Ihren Link kommt, wird gefragt, ob das festgehalten werden darf. Bis zu einem Ja wird im Browser nichts gespeichert; der Aufruf ist nur eine Zahl.',
      ),
      list(
        'Sagt die Person Ja und bucht und bezahlt innerhalb der Frist, die unter „Programm“ steht, wird die Buchung Ihnen zugerechnet.',
        'Sagt sie Nein oder nichts, entsteht keine Zurechnung. Für die Person ändert sich nichts, auch der Preis nicht.',
        'Wer gebucht hat, erfahren Sie nie: weder Namen noch Anlass.',
      ),
    ],
  },
  'commission-states': {
    title: 'Was der Stand einer Provision bedeutet',
    blocks: [
      list(
        'Vorgemerkt: gebucht und bezahlt. Die Haltefrist läuft bis zu dem Tag, der dabei steht, weil der Termin noch abgesagt werden kann.',
        'Freigegeben: zur Auszahlung freigegeben.',
        'Ausgezahlt: als ausgezahlt gebucht.',
        'Entfallen: Die Zahlung wurde erstattet, bevor etwas ausgezahlt war.',
        'Zurückgefordert: Die Zahlung wurde nach der Auszahlung erstattet.',
      ),
      text(
        'Unter „Auszahlungen“ steht, was freigegeben und was schon ausgezahlt ist. Höhe, Haltefrist und Zurechnungsfrist stehen unter „Programm“. Fragen zur Auszahlung beantwortet {brand}: {email}.',
      ),
    ],
  },
  'api-access': {
    title: 'Zahlen in ein eigenes System holen',
    blocks: [
      steps(
        'Öffnen Sie „API-Zugang“, legen Sie einen Schlüssel an und wählen Sie, wie lange er gilt.',
        'Sichern Sie den Schlüssel sofort. Er wird nur dieses eine Mal gezeigt; gespeichert wird nur ein Prüfwert.',
        'Kopieren Sie das Beispiel auf der Seite, setzen Sie den Schlüssel ein und führen Sie es aus. Es fragt Aufrufe, Buchungen und vorgemerkte Provisionen der letzten 30 Tage ab.',
      ),
      list(
        'Ein Schlüssel darf nur lesen, und nur Ihre eigenen Zahlen.',
        'Die Seite zeigt, wann er zuletzt benutzt wurde.',
        'Ein widerrufener Schlüssel gilt sofort nicht mehr.',
      ),
      note(
        'Behandeln Sie den Schlüssel wie ein Passwort. Ist er in falsche Hände geraten, widerrufen Sie ihn und legen einen neuen an.',
      ),
    ],
  },
};
