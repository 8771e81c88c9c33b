import { readRequest, reading } from '../../../shared/readings';

export default [
  {
    method: 'POST',
    path: '/read',
    handler: 'reading.read',
    request: { body: { 'application/json': readRequest } },
    response: reading,
  },
];
