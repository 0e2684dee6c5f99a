import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';

// Without this zod tries to compile its checks with eval, which the content security policy refuses and reports.
z.config({ jitless: true });

export { z, zodResolver };
