import type { Analysis } from "../core/analysis/analysis";
import type { Report } from "../core/analysis/dedupe/clusterViews";
import { type Answered, isRequest, type Posted, type Request, type Response } from "./protocol";

/** Answers one request from `analysis`; a thrown error becomes a failure, so that the asker never waits for ever. */
export function serve(analysis: Analysis, request: Posted, post: (response: Response) => void): void {
  const { id } = request;
  try {
    if (!isRequest(request)) throw new Error(`unknown request ${String(request.method)}`);
    post(
      answer(analysis, request, (share, first) =>
        post({ kind: "progress", id, share, ...(first && { first }) }),
      ),
    );
  } catch (error) {
    post({ kind: "failure", id, message: error instanceof Error ? error.message : String(error) });
  }
}

// A switch, not analysis[method](...args): it is what lets the compiler pair each method with its arguments.
function answer(analysis: Analysis, request: Request, report: Report): Answered {
  const { id, method } = request;
  const kind = "answer" as const;
  switch (method) {
    case "recognise":
      return { kind, id, method, value: analysis.recognise(...request.args) };
    case "open":
      return { kind, id, method, value: analysis.open(...request.args) };
    case "addRows":
      return { kind, id, method, value: analysis.addRows(...request.args) };
    case "close":
      return { kind, id, method, value: analysis.close() };
    case "inspect":
      return { kind, id, method, value: analysis.inspect(...request.args, report) };
    case "findings":
      return { kind, id, method, value: analysis.findings(...request.args) };
    case "findingParts":
      return { kind, id, method, value: analysis.findingParts(...request.args) };
    case "solvedFindings":
      return { kind, id, method, value: analysis.solvedFindings(...request.args) };
    case "ruleSections":
      return { kind, id, method, value: analysis.ruleSections(...request.args) };
    case "correctionPatch":
      return { kind, id, method, value: analysis.correctionPatch(...request.args) };
    case "setAside":
      return { kind, id, method, value: analysis.setAside(...request.args) };
    case "markPatch":
      return { kind, id, method, value: analysis.markPatch(...request.args) };
    case "findingPatch":
      return { kind, id, method, value: analysis.findingPatch(...request.args) };
    case "findDuplicates":
      return { kind, id, method, value: analysis.findDuplicates(...request.args, report) };
    case "clusters":
      return { kind, id, method, value: analysis.clusters(...request.args) };
    case "groupLeft":
      return { kind, id, method, value: analysis.groupLeft(...request.args) };
    case "mergePatch":
      return { kind, id, method, value: analysis.mergePatch(...request.args) };
    case "partedPatch":
      return { kind, id, method, value: analysis.partedPatch(...request.args) };
    case "checkRows":
      return { kind, id, method, value: analysis.checkRows(...request.args) };
    case "inspectRows":
      return { kind, id, method, value: analysis.inspectRows(...request.args) };
    case "assignTiers":
      return { kind, id, method, value: analysis.assignTiers(...request.args, report) };
    case "tiers":
      return { kind, id, method, value: analysis.tiers(...request.args) };
    case "dealsReach":
      return { kind, id, method, value: analysis.dealsReach(...request.args) };
    case "tierGate":
      return { kind, id, method, value: analysis.tierGate(...request.args) };
    case "whatIf":
      return { kind, id, method, value: analysis.whatIf(...request.args) };
    case "tierReport":
      return { kind, id, method, value: analysis.tierReport() };
    case "review":
      return { kind, id, method, value: analysis.review(...request.args) };
    case "reviewPatch":
      return { kind, id, method, value: analysis.reviewPatch(...request.args) };
    case "followUpsDue":
      return { kind, id, method, value: analysis.followUpsDue(...request.args) };
    case "soughtCustomers":
      return { kind, id, method, value: analysis.soughtCustomers(...request.args) };
    case "customer":
      return { kind, id, method, value: analysis.customer(...request.args) };
    case "dueListPatch":
      return { kind, id, method, value: analysis.dueListPatch(...request.args) };
    case "splits":
      return { kind, id, method, value: analysis.splits(...request.args) };
    case "splitCells":
      return { kind, id, method, value: analysis.splitCells(...request.args) };
    case "splitPatch":
      return { kind, id, method, value: analysis.splitPatch(...request.args) };
    case "openImport":
      return { kind, id, method, value: analysis.openImport(...request.args) };
    case "addImportRows":
      return { kind, id, method, value: analysis.addImportRows(...request.args) };
    case "importPreview":
      return { kind, id, method, value: analysis.importPreview(...request.args) };
    case "importDoubts":
      return { kind, id, method, value: analysis.importDoubts(...request.args) };
    case "importPatch":
      return { kind, id, method, value: analysis.importPatch() };
    case "contactPatch":
      return { kind, id, method, value: analysis.contactPatch(...request.args) };
    case "reportPatch":
      return { kind, id, method, value: analysis.reportPatch(...request.args) };
    case "manualTierPatch":
      return { kind, id, method, value: analysis.manualTierPatch(...request.args) };
    case "tierPatch":
      return { kind, id, method, value: analysis.tierPatch(...request.args) };
  }
}
