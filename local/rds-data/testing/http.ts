export { serve } from '../../testing/serve';
