import * as z from "zod/mini";

const frameRequest = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.optional(z.unknown()),
  _actionType: z.nullish(z.number()),
});

export type FrameRequest = z.infer<typeof frameRequest>;

/** `_actionType` of a request. */
export const actionKinds = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Reads what the frame posted; null for anything but a request of the library. */
export function parseFrameRequest(data: unknown): FrameRequest | null {
  if (typeof data !== "string") return null;
  const parsed = frameRequest.safeParse(jsonOrNull(data));
  return parsed.success ? parsed.data : null;
}

/** Messages of others (extensions, developer tools) come along the same way and need not be JSON. */
function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Addressed {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
}

/** The text of a reply. */
export function frameReply(request: Addressed, origin: string, data: unknown, errorCode = 0): string {
  return frameMessage(request, origin, { _data: data, _errorCode: errorCode, _responseType: 0 });
}

/** The text of an event. */
export function frameEvent(registration: Addressed, origin: string, data: unknown): string {
  return frameMessage(registration, origin, { _data: data, _errorCode: 0, _responseType: 1 });
}

interface FrameAnswer {
  readonly _data: unknown;
  readonly _errorCode: number;
  /** 0 = a reply, 1 = an event. */
  readonly _responseType: number;
}

function frameMessage(
  { _actionName, _conversationId, _correlationId }: Addressed,
  origin: string,
  answer: FrameAnswer,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin: origin,
    ...answer,
    _serializerVersion: 1,
  });
}
