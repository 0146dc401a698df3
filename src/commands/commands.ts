import { type RouteRequest, requestRoute } from "../taskpane/session/state/routeRequests";

/** The ribbon's buttons by the FunctionName the manifest gives them. */
const requests: Readonly<Record<string, RouteRequest>> = {
  installSheets: { route: { page: "templates" }, job: null },
  findDuplicates: { route: { page: "dedupe" }, job: "duplicates" },
  inspectWorkbook: { route: { page: "anomalies" }, job: "inspection" },
  assignTiers: { route: { page: "tiering", tier: null }, job: "tiers" },
};

/** Teaches the ribbon its commands. Runs in the pane's own page: the runtime is shared. */
export function associateCommands(): void {
  for (const [name, request] of Object.entries(requests)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => runCommand(event, request));
  }
}

/** `completed` is told whatever happens: an event left open blocks every later click. */
async function runCommand(event: Office.AddinCommands.Event, request: RouteRequest): Promise<void> {
  // First the request: where Excel ignores showAsTaskpane it waits until the user opens the pane.
  requestRoute(request);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

void Office.onReady().then(associateCommands);
