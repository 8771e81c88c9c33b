import type { Named } from '../../../../shared/review/facts';
import { useLanguage } from '../../language/LanguageProvider';
import { ConflictDialog } from './ConflictDialog';
import { DetailsDialog } from './DetailsDialog';
import { HistoryDialog } from './history/HistoryDialog';
import { HelpDialog } from './keys/HelpDialog';
import { PublishDialog } from './publish/PublishDialog';
import { RereadDialog } from './reread/RereadDialog';
import type { ReviewSession, Snapshot } from './session/session';

export type DialogName = 'publish' | 'help' | 'details' | 'history' | 'reread';

interface Props {
  dialog: DialogName | null;
  session: ReviewSession;
  snapshot: Snapshot;
  sources: Named[];
  rightToLeft: boolean;
  onPublish(): Promise<void>;
  onClose(): void;
}

/** The dialog that was opened, and the one that a conflict opens by itself. */
export function Dialogs({ dialog, session, snapshot, sources, rightToLeft, onPublish, onClose }: Props) {
  const { keysOff, choose } = useLanguage();
  const { review, problem } = snapshot;
  return (
    <>
      {dialog === 'publish' && (
        <PublishDialog
          review={review}
          sources={sources}
          onSource={(source) => session.correct({ source })}
          onPublish={onPublish}
          onClose={onClose}
        />
      )}
      {dialog === 'help' && (
        <HelpDialog
          rightToLeft={rightToLeft}
          enabled={!keysOff}
          onEnable={(on) => choose({ keysOff: !on })}
          onClose={onClose}
        />
      )}
      {dialog === 'details' && (
        <DetailsDialog
          details={review.article}
          sources={sources}
          onSave={(details) => session.correct(details)}
          onClose={onClose}
        />
      )}
      {dialog === 'history' && <HistoryDialog review={review} sources={sources} onClose={onClose} />}
      {dialog === 'reread' && <RereadDialog session={session} onClose={onClose} />}
      {problem?.kind === 'conflict' && (
        <ConflictDialog
          review={review}
          conflicts={problem.conflicts}
          onSettle={(keepOwn) => session.settle(problem.conflicts, problem.revision, keepOwn)}
        />
      )}
    </>
  );
}
