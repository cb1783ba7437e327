/** `/settings/tokens`: for programs that act in one's name. */
export { TokensPage as default } from '@daraport/client';
