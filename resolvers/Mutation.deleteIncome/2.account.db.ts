export { request, response } from '../lib/account-of-entry';
