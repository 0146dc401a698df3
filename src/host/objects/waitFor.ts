import type { Upcoming } from "../engine/runBatch";
import type { WorkbookModel } from "../model/workbookModel";
import { neededResults } from "./neededResults";
import type { OfficeObjects } from "./officeObjects";

/** What has to be worked out before an action; null where it can be carried out at once. */
export function waitFor(
  model: Pick<WorkbookModel, "isUnsettled" | "settled" | "atRest" | "sheets" | "filters">,
  objects: Pick<OfficeObjects, "areasOf">,
  upcoming: Upcoming,
): Promise<void> | null {
  if (!model.isUnsettled()) return null;
  switch (neededResults(upcoming.action, upcoming.paths)) {
    case "none":
      return null;
    case "rest":
      // What a filter hides is looked at anew after cells have moved.
      return isFiltered(model) ? model.settled() : model.atRest();
    case "own":
      return ownSettled(model, objects, upcoming) ? null : model.settled();
    default:
      return model.settled();
  }
}

function ownSettled(
  model: Pick<WorkbookModel, "isUnsettled">,
  objects: Pick<OfficeObjects, "areasOf">,
  { target }: Upcoming,
): boolean {
  const object = target();
  if (object === null) return true;
  const areas = objects.areasOf(object);
  return areas !== undefined && !areas.some((area) => model.isUnsettled(area));
}

function isFiltered(model: Pick<WorkbookModel, "sheets" | "filters">): boolean {
  return model
    .sheets()
    .some(({ id }) => model.filters(id).some(({ criteria }) => Object.keys(criteria).length > 0));
}
