import { Button, Tour } from '@daraport/ui';
import { useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import { currentBase } from '../portal/base.ts';
import './tour.css';
import { tourTexts } from './messages/index.ts';
import { mayOfferAt } from './tours.ts';
import type { PortalTour } from './use-tour.ts';

const { t } = tourTexts;

/** The tour, and before it, once, a small card at the start that offers it. */
export function TourOffer(props: { tour: PortalTour }) {
  const location = useLocation();
  const here = () => location.pathname.slice(currentBase().length) || '/';
  const isOffered = () => props.tour.isNew() && !props.tour.isRunning() && mayOfferAt(here());
  return (
    <>
      <Show when={isOffered()}>
        <aside class="c-tour-offer" aria-label={t('offer.title')}>
          <p class="c-tour-offer-title">{t('offer.title')}</p>
          <p class="d-muted d-small">{t('offer.text')}</p>
          <div class="d-row">
            <Button size="small" variant="primary" onClick={() => props.tour.start()}>
              {t('offer.start')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => props.tour.end()}>
              {t('offer.later')}
            </Button>
          </div>
        </aside>
      </Show>
      <Tour steps={props.tour.steps()} open={props.tour.isRunning()} onClose={() => props.tour.end()} />
    </>
  );
}
