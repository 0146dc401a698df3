import type { PageQuery } from "../../../core/analysis/context/views";
import type { TierQuery } from "../../../core/analysis/tiering/views/tierViews";

/** Which customers of the run a list shows. */
export type TierFilter = Omit<TierQuery, keyof PageQuery | "bestFirst" | "text">;
