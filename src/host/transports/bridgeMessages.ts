import type { HostEvent } from "../engine/eventQueue";
import type { Outcome } from "../engine/outcome";
import { isRecord } from "../engine/types/unknownValues";

/** One request as the library's host bridge frames it. */
export interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  /** The batch as JSON text. */
  readonly body: string;
}

/** Reads the text the library hands to `sendMessageToHost`; null for anything but a batch. */
export function parseBridgeRequest(text: string): BridgeRequest | null {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || typeof message.id !== "number" || !isRecord(message.message)) return null;
  const { body } = message.message;
  return {
    id: message.id,
    flags: typeof message.flags === "number" ? message.flags : 0,
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** The reply text of a batch; a failure of the whole batch travels as an HTTP error with its code. */
export function bridgeReply(id: number, outcome: Exclude<Outcome, { kind: "silence" }>): string {
  return JSON.stringify({ id, type: 2, message: { headers: {}, ...content(outcome) } });
}

function content(outcome: Exclude<Outcome, { kind: "silence" }>) {
  if (outcome.kind === "reply") return { statusCode: 200, body: outcome.body };
  const { code, status } = outcome.failure;
  return { statusCode: status, body: JSON.stringify({ error: { code, message: outcome.message } }) };
}

/** Category of rich-API events. */
const eventCategory = 65_536;

/** Events as the tuples both transports carry: category, type, target, payload text, id, remote. */
export function eventEntries(events: readonly HostEvent[]): readonly (readonly unknown[])[] {
  return events.map((event) => [
    eventCategory,
    event.type,
    event.targetId,
    JSON.stringify(event.payload),
    0,
    false,
  ]);
}

/** The text of an event message of the bridge. */
export function bridgeEvents(events: readonly HostEvent[]): string {
  return JSON.stringify({ type: 3, message: { entries: eventEntries(events) } });
}
