import type { TierQuery } from "../../../core/analysis/tiering/views/tierViews";
import type { PageQuery } from "../../../core/analysis/views";

/** Which customers of the run a list shows. */
export type TierFilter = Omit<TierQuery, keyof PageQuery | "bestFirst" | "text">;
