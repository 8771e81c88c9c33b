import type { Conflict } from '../../../../shared/review/facts';
import type { Problem } from './session/session';

/** What Strapi's fetch client rejects with when the server has answered. */
interface Failure {
  status?: number;
  code?: number;
  message?: string;
  response?: {
    status?: number;
    data?: { error?: { status?: number; message?: string; details?: { conflicts?: Conflict[]; revision?: number } } };
  };
}

/** The status of the answer; undefined where there was none. */
function statusOf({ status, code, response }: Failure): number | undefined {
  return response?.data?.error?.status ?? response?.status ?? status ?? code;
}

const messageOf = ({ message, response }: Failure): string => response?.data?.error?.message ?? message ?? '';

/** Why a request failed, told apart by what the editor can do about it. */
export function problemOf(error: unknown): Problem {
  const failure = (error ?? {}) as Failure;
  const status = statusOf(failure);
  const { conflicts, revision = 0 } = failure.response?.data?.error?.details ?? {};
  if (status === 409 && conflicts) return { kind: 'conflict', conflicts, revision };
  if (status === 401) return { kind: 'signed-out' };
  const isRefused = status !== undefined && status >= 400 && status < 500;
  return isRefused ? { kind: 'refused', message: messageOf(failure) } : { kind: 'unreachable' };
}
