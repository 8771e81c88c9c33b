import { WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskArticle } from '../../../../shared/desk/list';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { Tick } from './controls';
import { Count } from './Count';
import { Here } from './Here';
import { Progress } from './Progress';
import { isPublishable } from './publishable';

const Title = styled(Link)`
  display: block;
  color: ${({ theme }) => theme.colors.neutral1000};
  font-size: 1.5rem;
  font-weight: 700;
  line-height: 1.6;
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
    border-radius: 2px;
  }
`;

/** What is said of an article under its title, in small letters with dots between. */
const About = styled.span`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 1.2rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
  line-height: 2.2rem;
`;

const Missing = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  color: ${({ theme }) => theme.colors.danger700};
  font-weight: 600;

  & svg {
    inline-size: 1.2rem;
    block-size: 1.2rem;
  }

  & svg path {
    fill: currentColor;
  }
`;

interface ArticleRowProps {
  article: DeskArticle;
  /** Absent for those who may not publish. */
  select?(article: DeskArticle): void;
  selected: boolean;
}

/** One article of the list. */
export function ArticleRow({ article, select, selected }: ArticleRowProps) {
  const text = useTexts();
  const { day, ago } = useFormats();
  const title = article.title || text('list.untitled');
  return (
    <tr data-selected={selected} data-article={article.id}>
      {select && (
        <td>
          <Tick>
            <input
              type="checkbox"
              aria-label={text('list.select', { title })}
              checked={selected}
              disabled={!isPublishable(article)}
              onChange={() => select(article)}
            />
          </Tick>
        </td>
      )}
      <th scope="row">
        <Title to={article.id}>
          <bdi lang={article.language ?? undefined}>{title}</bdi>
        </Title>
        <About>
          {article.source ? (
            <bdi>{article.source.name}</bdi>
          ) : (
            <Missing>
              <WarningCircle aria-hidden />
              {text('list.noSource')}
            </Missing>
          )}
          <span>{text('list.arrived', { ago: ago(article.arrivedAt) })}</span>
          <Here open={article.open} />
        </About>
      </th>
      <td className="narrow">
        <Progress article={article} />
      </td>
      <td className="number">
        <Count counts={article.statements} />
      </td>
      <td className="number">
        <Count counts={article.claims} />
      </td>
      <td className="number">
        <Count counts={article.findings} alarming />
      </td>
      <td className="narrow">{day(article.publishedOn) || text('list.noDate')}</td>
    </tr>
  );
}
