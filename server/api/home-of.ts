import type { FastifyRequest } from 'fastify';
import type { House } from './house.ts';

/** Where the people who ask reach the server, such as `https://practice.school.org`. */
export function homeOf({ origin }: House, request: FastifyRequest): string {
  return origin ?? `${request.protocol}://${request.host}`;
}
