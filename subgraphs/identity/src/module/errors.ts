import type { Module } from '@daraport/access';
import { DomainError } from '@daraport/domain';

/** The switch would leave a module without one that it needs: those named have to be switched the same way first. */
export class ModuleDependencyError extends DomainError {
  readonly code = 'MODULE_DEPENDENCY';
  readonly mustSwitchFirst: readonly Module[];
  constructor(mustSwitchFirst: readonly Module[]) {
    super({
      en: 'Another part of the service depends on this. Please switch that one first.',
      de: 'Ein anderer Teil des Angebots hängt davon ab. Bitte schalten Sie zuerst diesen um.',
    });
    this.mustSwitchFirst = mustSwitchFirst;
  }
}
