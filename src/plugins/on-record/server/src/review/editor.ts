import type { Core } from '@strapi/strapi';
import type { Editor } from './history';

interface Administrator {
  id?: number;
  firstname?: string;
  lastname?: string;
  email?: string;
}

/** Who is signed in to the admin panel and makes this request. */
export function editorOf(strapi: Core.Strapi): Editor {
  const user = strapi.requestContext.get()?.state?.user as Administrator | undefined;
  if (!user) return { id: null, name: '' };
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return { id: user.id ?? null, name: name || (user.email ?? '') };
}
