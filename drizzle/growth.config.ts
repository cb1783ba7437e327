import { configFor } from './config.ts';

export default configFor('growth');
