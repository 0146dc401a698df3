import type { Snapshot } from "./assignTiers";
import { quantileScores } from "./rank";

const bins = 5;

/**
 * "R5F4M5" of every active buyer: recency, frequency and amount in five parts of as many customers each where values
 * differ, 5 the best; "" for the others. To be read beside a tier, never to make one: few orders leave bins empty.
 */
export function rfmLabels({ metrics, active }: Pick<Snapshot, "metrics" | "active">): readonly string[] {
  const scored = (values: Float64Array, order: "ascending" | "descending") =>
    quantileScores(
      values.map((value, row) => (active[row] === 1 ? value : Number.NaN)),
      bins,
      order,
    );
  const recency = scored(metrics.recency, "descending");
  const frequency = scored(metrics.frequency, "ascending");
  const monetary = scored(metrics.monetary, "ascending");
  return Array.from(recency, (score, row) =>
    score === 0 ? "" : `R${score}F${frequency[row]}M${monetary[row]}`,
  );
}
