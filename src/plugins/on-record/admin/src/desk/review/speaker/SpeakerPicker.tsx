import { useState } from 'react';
import type { ReviewedSpeaker } from '../../../../../shared/review/facts';
import { useTexts } from '../../../texts';
import { Quiet } from '../cards/parts';
import { Combobox } from './Combobox';
import { optionsFor, type SpeakerOption, type SpeakersHere } from './options';
import { useSpeakerSearch } from './useSpeakerSearch';
import { Option } from './Who';

interface Props {
  speaker: ReviewedSpeaker;
  article: string;
  here: SpeakersHere;
  onType(name: string): void;
  onChoose(option: SpeakerOption): void;
}

/** Finds who speaks, by a part of any of their names: in the article at once, elsewhere by the server. */
export function SpeakerPicker({ speaker, article, here, onType, onChoose }: Props) {
  const text = useTexts();
  // Opened without typing, it shows everybody in the article.
  const [typed, setTyped] = useState<string | null>(null);
  const { found, offline } = useSpeakerSearch(typed, article);
  return (
    <Combobox
      label={text('form.speaker')}
      value={speaker.name}
      options={optionsFor({ typed: typed ?? '', as: speaker.kind, here, found })}
      autoFocus
      note={offline && <Quiet role="status">{text('speaker.offline')}</Quiet>}
      show={(option) => <Option option={option} />}
      onType={(name) => {
        setTyped(name);
        onType(name);
      }}
      onChoose={(option) => {
        setTyped(null);
        onChoose(option);
      }}
    />
  );
}
