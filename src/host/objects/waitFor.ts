import type { Upcoming } from "../engine/batch/runBatch";
import type { WorkbookModel } from "../model/workbookModel";
import { neededResults } from "./neededResults";
import type { OfficeObjects } from "./officeObjects";

/** What has to be worked out before an action; null where it can be carried out at once. */
export function waitFor(
  model: Pick<WorkbookModel, "isUnsettled" | "settled" | "atRest" | "sheets" | "filters">,
  objects: Pick<OfficeObjects, "areasOf">,
  upcoming: Upcoming,
): Promise<void> | null {
  const needed = neededResults(upcoming.action, upcoming.paths);
  if (needed === "none") return null;
  // What a filter hides is looked at anew after cells have moved.
  if (needed === "rest" && !isFiltered(model)) return model.atRest();
  if (!model.isUnsettled()) return null;
  switch (needed) {
    case "own":
      return ownSettled(model, objects, upcoming);
    default:
      return model.settled();
  }
}

function ownSettled(
  model: Pick<WorkbookModel, "isUnsettled" | "settled">,
  objects: Pick<OfficeObjects, "areasOf">,
  { target }: Upcoming,
): Promise<void> | null {
  const object = target();
  if (object === null) return null;
  const areas = objects.areasOf(object);
  const isThere = areas !== undefined && !areas.some((area) => model.isUnsettled(area));
  return isThere ? null : model.settled(areas);
}

function isFiltered(model: Pick<WorkbookModel, "sheets" | "filters">): boolean {
  return model
    .sheets()
    .some(({ id }) => model.filters(id).some(({ criteria }) => Object.keys(criteria).length > 0));
}
