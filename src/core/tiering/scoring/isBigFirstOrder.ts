import type { MetricColumns } from "../metrics/metrics";
import { quantile } from "./quantile";

/** A first order in the top quarter of all first orders promises more. */
const promising = 0.75;

const lines = new WeakMap<MetricColumns, number>();

/** Whether a customer's first order reaches the top quarter of everybody's first orders. */
export function isBigFirstOrder(metrics: MetricColumns, customer: number): boolean {
  const line = lines.get(metrics) ?? lineOf(metrics);
  lines.set(metrics, line);
  const first = metrics.firstAmount[customer] ?? 0;
  return first > 0 && first >= line;
}

function lineOf({ firstAmount }: MetricColumns): number {
  return quantile(firstAmount.filter((amount) => amount > 0).sort(), promising);
}
