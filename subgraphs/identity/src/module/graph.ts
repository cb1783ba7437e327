import { guard, refusal } from '@daraport/subgraph';
import { Brand } from '../brand/graph.ts';
import type { BrandRow } from '../brand/service.ts';
import { builder } from '../builder.ts';
import { Module } from '../enums.ts';
import { ModuleDependencyError } from './errors.ts';
import { switchModule } from './service.ts';

builder.objectType(ModuleDependencyError, {
  ...refusal('ModuleDependencyError', 'The switch would leave a module without one that it needs.'),
  fields: (t) => ({
    mustSwitchFirst: t.field({
      type: [Module],
      description: 'What has to be switched the same way before.',
      resolve: ({ mustSwitchFirst }) => [...mustSwitchFirst],
    }),
  }),
});

const SwitchModuleInput = builder.inputType('SwitchModuleInput', {
  description: 'A module, and whether the brand shall have it.',
  fields: (t) => ({
    module: t.field({ type: Module, description: 'Which.' }),
    isOn: t.boolean({ description: 'Whether it shall be on.' }),
  }),
});

const ModuleSwitched = builder.objectRef<{ brand: BrandRow }>('ModuleSwitched').implement({
  ...guard('brand:configure'),
  description: 'The brand has the module as asked.',
  fields: (t) => ({ brand: t.field({ type: Brand, description: 'As it is now.', resolve: ({ brand }) => brand }) }),
});

builder.mutationField('switchModule', (t) =>
  t.field({
    module: 'CORE',
    type: ModuleSwitched,
    ...guard('brand:configure'),
    description:
      'Switches a part of the product on or off for everyone on the brand. What was begun with it goes on to its end. Repeated, it changes nothing.',
    args: { input: t.arg({ type: SwitchModuleInput }) },
    errors: { types: [ModuleDependencyError] },
    resolve: async (_root, { input }, context) => ({ brand: await switchModule(context, input.module, input.isOn) }),
  }),
);
