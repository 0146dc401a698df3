import { isDays, isSame, isTold, type Parts, totalOf } from "./tally";

/** How many of the customers say something, and of how many the figure comes out. */
export interface Kept {
  readonly told: number;
  readonly kept: number;
}

/** Figures beside the parts of the same customers. */
export function keptBy(parts: Parts, figures: Float64Array, weights: readonly number[] | null): Kept {
  let [told, kept] = [0, 0];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] ?? Number.NaN;
    const total = totalOf(parts, i, weights);
    if (!isTold(figure, total)) continue;
    told++;
    if (isSame(figure, total, parts.kind)) kept++;
  }
  return { told, kept };
}

export function shareOf({ told, kept }: Kept): number {
  return told === 0 ? 0 : kept / told;
}

/** By judgement: where not half of the customers come out by the best guess, no other choice of rows is looked for. */
const promising = 0.5;
/** Kinds of rows that are changed one after the other: more of them are no choice somebody made. */
const mostSteps = 4;

/** Which kinds of rows must count for the figures to come out, by trying one kind more or less at a time. */
export function learnWeights(parts: Parts, figures: Float64Array): readonly number[] {
  const kinds = Array.from({ length: parts.width }, (_, i) => i);
  const alone = kinds.map((own) => kinds.map((kind) => (kind === own ? 1 : 0)));
  const less = isDays(parts) ? [] : kinds.map((own) => kinds.map((kind) => (kind === own ? -1 : 1)));
  const share = (weights: readonly number[]) => shareOf(keptBy(parts, figures, weights));
  let best = bestOf([kinds.map(() => 1), ...alone, ...less], share);
  if (best.share < promising) return best.weights;
  const choices = isDays(parts) ? [0, 1] : [1, 0, -1];
  for (let step = 0; step < mostSteps && best.share < 1; step++) {
    const { weights } = best;
    const next = bestOf(
      kinds.flatMap((kind) =>
        choices.filter((choice) => choice !== weights[kind]).map((choice) => weights.with(kind, choice)),
      ),
      share,
    );
    if (next.share <= best.share) break;
    best = next;
  }
  return best.weights;
}

interface Choice {
  readonly weights: readonly number[];
  readonly share: number;
}

function bestOf(
  choices: readonly (readonly number[])[],
  share: (weights: readonly number[]) => number,
): Choice {
  let best: Choice = { weights: choices[0] ?? [], share: -1 };
  for (const weights of choices) {
    const own = share(weights);
    if (own > best.share) best = { weights, share: own };
  }
  return best;
}
