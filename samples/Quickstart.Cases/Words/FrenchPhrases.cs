namespace Quickstart.Cases.Words;

internal static class FrenchPhrases
{
    internal static Phrases All { get; } = new()
    {
        Openings =
        [
            [
                "{name} a été convoqué·e {n} fois depuis la parution de l'enquête sur les terres de {place}.",
                "Le parquet de {place} reproche à {name} d'avoir répandu de fausses nouvelles dans un message sur des salaires impayés.",
                "Une plainte en diffamation vise {name} à {place} ; la somme réclamée dépasse tout ce que la famille possède.",
                "L'audience de {name} à {place} a encore été reportée, sans motif.",
                "On a signifié à {name}, au greffe de {place}, que l'association relevait désormais du pénal.",
            ],
            [
                "Des agents en civil ont emmené {name} de son domicile à {place} peu avant l'aube.",
                "{name} a été arrêté·e à un barrage près de {place}, en allant à une réunion de village.",
                "{name} et {n} autres personnes ont été retenues après un rassemblement silencieux devant l'hôtel du district, à {place}.",
                "Invité·e au poste de {place} pour un entretien, {name} n'en est pas ressorti·e.",
                "{name} est détenu·e à {place} depuis {days} jours sans avoir vu de juge.",
            ],
            [
                "Deux hommes à moto ont suivi {name} du marché de {place} jusqu'au bureau.",
                "{name} reçoit des messages où figure l'école de ses enfants.",
                "Une couronne mortuaire au nom de {name} a été déposée devant le portail, à {place}.",
                "Des affiches traitant {name} d'agent de l'étranger ont couvert {place} en une nuit.",
            ],
            [
                "{name} a été frappé·e à coups de bâton près du moulin de {place} ; il a fallu des points de suture.",
                "Des vigiles ont poussé {name} au bas du talus pendant le relevé de {place}.",
                "{name} est sorti·e de garde à vue à {place} les poignets meurtris et un doigt cassé.",
                "Des hommes masqués ont brisé les fenêtres de la maison, à {place}, et blessé {name} à la tête.",
            ],
            [
                "{name} a été abattu·e devant sa maison à {place} et n'a pas survécu jusqu'au dispensaire.",
                "{name} est mort·e en détention à {place} ; la famille ne l'a appris que {days} jours plus tard.",
                "Le corps de {name} a été retrouvé au bord du fleuve, à {place}, {days} jours après l'alerte donnée par les siens.",
            ],
        ],
        Followings =
        [
            ["Le dossier a été montré dix minutes à la défense, sans copie possible.", "Le juge est apparenté au plaignant.", "Chaque audience coûte un jour de route et un jour de paie."],
            ["Aucun mandat n'a été présenté et le téléphone a été saisi.", "{person}, venu·e demander des nouvelles, a été renvoyé·e.", "Un proche a pu remettre des vêtements, sans un mot."],
            ["Le même numéro a appelé {person} une heure après.", "Au poste de {place}, on a refusé d'enregistrer la plainte.", "Les enfants logent maintenant chez une tante."],
            ["L'hôpital a refusé d'établir un certificat.", "{person} a photographié les blessures le soir même.", "Des policiers filmaient sans intervenir."],
            ["L'autopsie a eu lieu avant que la famille ne désigne un médecin.", "{person} a reconnu l'un des hommes de la veille.", "L'enterrement s'est fait sous surveillance, devant {n} personnes."],
        ],
        Closings =
        [
            "La famille demande que rien ne soit rendu public pour l'instant.",
            "L'avocat choisi par la famille n'a pas été admis.",
            "Le groupe « {org} » confirme ce récit.",
            "Une voisine a tout vu ; elle parlera, mais sans son nom.",
            "{person} garde les pièces et peut en envoyer copie.",
            "Le récit a été relu et approuvé au téléphone.",
        ],
        UrgentSubjects = ["Action urgente : {name}", "TR: Action urgente - {name}, {place}", "Re: action urgente pour {name}"],
        LitigationSubjects = ["[PIL] {name} et autres, {place}", "Contentieux d'intérêt public : soutien à {name}", "PIL, dossier de {place}"],
        OtherSubjects = ["Aide pour le procès de {name}", "Cherche avocat à {place}", "Au sujet de {name}"],
        Occupations =
        [
            "militant·e pour le droit à la terre", "avocat·e", "journaliste de radio", "instituteur ou institutrice", "secrétaire d'un syndicat", "étudiant·e en droit", "sage-femme du village",
            "cinéaste documentaire",
        ],
        Affiliations = ["{org}", "{org}, avec {person}", "premier noyau du groupe « {org} »", "cercle de lecture de {place}"],
        Sources = ["{person}, collègue (groupe « {org} »)", "la sœur de {name}, au téléphone", "{person}, au greffe de {place}", "un gardien de {place}, proche de {person}"],
        HeldAt = ["commissariat de {place}", "maison d'arrêt de {place}, deuxième bâtiment", "hôpital de {place}, sous bonne garde"],
        FreeAt = ["à son domicile de {place}", "chez {person}, à {place}", "a quitté {place}, change de toit chaque nuit"],
        SafePlaces = ["l'appartement de {person}, au-dessus de la boulangerie de {place}", "chambre d'amis, local du groupe « {org} », demander {person}", "le presbytère de {place}, porte de derrière"],
        Strategies =
        [
            "Demander d'abord le registre d'écrou : l'heure précède celle du mandat.",
            "Garder le certificat médical jusqu'à ce que l'enquêteur ait juré n'avoir touché personne.",
            "Récuser le juge ; {person} attestera du lien de famille.",
            "Soulever la nullité de la saisie à {place}, puis plaider au fond.",
        ],
        Payees = ["espèces remises par {person}, contre reçu", "virement à {person}, de la famille de {name}", "compte du groupe « {org} », frais de route", "honoraires de Me {person}"],
        Groups = ["Comité du Vieux Gué", "Réseau Clairefontaine-sur-Delta", "Atelier Juridique des Sept Puits", "Collectif de la Route du Sel", "Mères de l'Écluse"],
    };
}
