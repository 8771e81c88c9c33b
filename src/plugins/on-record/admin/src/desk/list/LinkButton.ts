import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { linkButton } from './controls';

/** A link that looks like a button. */
export const LinkButton = styled(Link).withConfig({ shouldForwardProp: (name) => name !== '$main' })<{
  $main?: boolean;
}>`
  ${linkButton}
`;
