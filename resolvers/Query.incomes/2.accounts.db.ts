export { request, response } from '../lib/accounts-of-page';
