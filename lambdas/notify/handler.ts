import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { observe } from '../lib/observe';
import { ownApiFromEnvironment } from './own-api';
import { publish, type Notice } from './publish';

const api = ownApiFromEnvironment();
const metrics = new Metrics();

/**
 * Invoked by the last step of each mutation, which does not wait for it. What it throws, Lambda tries again later.
 * Each change that was told is counted by its area: that is what members do here.
 */
export const handler = observe(async (notice: Notice): Promise<void> => {
  await publish(api, notice);
  metrics.singleMetric().addDimension('area', notice.area).addMetric('Changes', MetricUnit.Count, 1);
});
