using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of evidence.
public sealed partial class ValidationRule
{
    /// <summary>A copy whose hash does not fit what it is for.</summary>
    public static ValidationRule CopyHash { get; } = new(
        Severity.Error,
        "copy-hash",
        "A copy for the court has the hash of its parent; a redacted one has another. Check both.",
        "证据副本的哈希与其来源相同；遮蔽副本则不同。请核对。",
        "Bản làm chứng cứ có mã băm của bản gốc; bản đã che thì khác. Hãy kiểm tra cả hai.",
        "Une copie probatoire a l'empreinte de sa source ; une copie caviardée en a une autre. Vérifiez les deux.");

    /// <summary>A copy of something that is not here.</summary>
    public static ValidationRule CopyParent { get; } = new(
        Severity.Error,
        "copy-parent",
        "The parent is neither the original nor an earlier copy. Name the one that it was made from.",
        "来源既非原件也非先前副本。请注明其来源。",
        "Bản nguồn không phải bản gốc cũng không phải bản sao trước. Hãy ghi đúng bản nguồn.",
        "La source n'est ni l'original ni une copie antérieure. Indiquez d'où vient la copie.");

    /// <summary>Copies were made before the original was sealed.</summary>
    public static ValidationRule CopyBeforeSeal { get; } = new(
        Severity.Error,
        "copy-before-seal",
        "Seal the original before copies are made of it.",
        "请先封存原件，再制作副本。",
        "Hãy niêm phong bản gốc trước khi sao chép.",
        "Scellez l'original avant d'en faire des copies.");

    /// <summary>A chain of custody that does not begin with the original.</summary>
    public static ValidationRule CustodyStart { get; } = new(
        Severity.Error,
        "custody-start",
        "The chain does not begin with the acquisition of this original. Keep the record and find out why.",
        "保管链并非始于取得此原件。请保留记录并查明原因。",
        "Chuỗi lưu giữ không bắt đầu bằng việc thu nhận bản gốc này. Hãy giữ nguyên và tìm hiểu lý do.",
        "La chaîne ne commence pas par l'acquisition de cet original. Gardez la fiche et cherchez pourquoi.");

    /// <summary>An entry of the chain of custody that does not follow from the one before.</summary>
    public static ValidationRule CustodyBroken { get; } = new(
        Severity.Error,
        "custody-broken",
        "The chain is broken here: an entry was changed, left out, moved or put in. Keep the record and compare it with a copy.",
        "保管链在此断裂：条目被改、删、移或插入。请保留记录并与副本比对。",
        "Chuỗi đứt tại đây: một mục bị sửa, bỏ, dời hoặc chèn. Hãy giữ nguyên và so với bản sao.",
        "La chaîne est rompue ici : une entrée a été changée, ôtée, déplacée ou ajoutée. Gardez la fiche et comparez.");

    /// <summary>Copies or status of a piece of evidence are not those of its chain of custody.</summary>
    public static ValidationRule CustodyMatches { get; } = new(
        Severity.Error,
        "custody-matches",
        "The record says otherwise than its chain of custody. Keep it, and compare both with a copy.",
        "记录与其保管链不一致。请保留，并将两者与副本比对。",
        "Hồ sơ khác với chuỗi lưu giữ của nó. Hãy giữ nguyên và so cả hai với bản sao.",
        "La fiche dit autre chose que sa chaîne. Gardez-la, et comparez les deux avec une copie.");

    /// <summary>The original of a piece of evidence is another one.</summary>
    public static ValidationRule OriginalKept { get; } = new(
        Severity.Error,
        "original-kept",
        "The original is written once. Add a copy instead.",
        "原件只写入一次。请改为添加副本。",
        "Bản gốc chỉ được ghi một lần. Hãy thêm bản sao.",
        "L'original ne s'écrit qu'une fois. Ajoutez plutôt une copie.");

    /// <summary>Something of a piece of evidence is gone from its next version.</summary>
    public static ValidationRule CustodyKept { get; } = new(
        Severity.Error,
        "custody-kept",
        "Entries and copies are only ever added. Put back what is gone.",
        "条目和副本只能添加。请恢复缺失的部分。",
        "Mục và bản sao chỉ được thêm vào. Hãy khôi phục phần đã mất.",
        "Entrées et copies ne font que s'ajouter. Remettez ce qui manque.");

    /// <summary>A copy is not what it was when it was made.</summary>
    public static ValidationRule CopyKept { get; } = new(
        Severity.Error,
        "copy-kept",
        "A copy stays what it was made as, down to its kind. Put it back, and add another copy for another use.",
        "副本制成后不得更改，其类别亦然。请恢复，另有用途时请添加新副本。",
        "Bản sao giữ nguyên như khi được tạo, kể cả loại. Hãy khôi phục, và thêm bản sao khác cho việc khác.",
        "Une copie reste ce qu'elle était, jusqu'à sa sorte. Rétablissez-la, et ajoutez-en une autre pour un autre usage.");

    /// <summary>What was recorded about a piece of evidence is gone or says something else.</summary>
    public static ValidationRule EvidenceKept { get; } = new(
        Severity.Error,
        "evidence-kept",
        "What was recorded about the evidence stays: from whom and how it came, and that it was graded. Put it back.",
        "关于证据的记录须保留：来自何人、如何取得、已作评级。请恢复。",
        "Những gì đã ghi về chứng cứ được giữ lại: từ ai, bằng cách nào, và việc xếp mức. Hãy khôi phục.",
        "Ce qui a été noté sur la preuve reste : de qui, comment, et qu'elle fut évaluée. Remettez-le.");

    /// <summary>A version of a piece of evidence that does not follow from the one before.</summary>
    public static ValidationRule EvidenceStep { get; } = new(
        Severity.Error,
        "evidence-step",
        "The evidence cannot come to this status from the one before. Take the steps in between.",
        "证据的此状态不能接在前一状态之后。请按步骤进行。",
        "Trạng thái chứng cứ này không thể nối tiếp trạng thái trước. Hãy đi qua các bước.",
        "Ce statut de la preuve ne peut suivre le précédent. Passez par les étapes.");

    /// <summary>An entry's hash that is not made as the chain needs it.</summary>
    public static ValidationRule CustodyHash { get; } = new(
        Severity.Error,
        "custody-hash",
        "The hash of an entry is SHA-256. Let the evidence make its entries.",
        "条目的哈希须为 SHA-256。请由证据记录自行生成条目。",
        "Mã băm của mục là SHA-256. Hãy để hồ sơ chứng cứ tự tạo mục.",
        "L'empreinte d'une entrée est SHA-256. Laissez la preuve créer ses entrées.");

    /// <summary>Something is said to have been verified, and another content was found.</summary>
    public static ValidationRule CustodyVerified { get; } = new(
        Severity.Error,
        "custody-verified",
        "What was found is not what is kept: the hashes differ. Keep both and find out since when.",
        "所见内容与所存不符：哈希不同。请保留两者并查明自何时起。",
        "Nội dung tìm thấy khác nội dung đang giữ: mã băm khác nhau. Hãy giữ cả hai và tìm xem từ khi nào.",
        "Ce qui a été trouvé n'est pas ce qui est gardé : les empreintes diffèrent. Gardez les deux, cherchez depuis quand.");

    /// <summary>An entry that only a step or a copy makes.</summary>
    public static ValidationRule CustodyAction { get; } = new(
        Severity.Error,
        "custody-action",
        "This action comes with a step or a copy. Take the step, or add the copy.",
        "此操作随状态变更或副本产生。请变更状态或添加副本。",
        "Thao tác này đi kèm một bước hoặc bản sao. Hãy thực hiện bước đó hoặc thêm bản sao.",
        "Cette action vient d'une étape ou d'une copie. Franchissez l'étape ou ajoutez la copie.");

    /// <summary>Something is to be done with evidence that is no more.</summary>
    public static ValidationRule EvidenceDisposed { get; } = new(
        Severity.Error,
        "evidence-disposed",
        "The evidence was disposed of. Its record is kept as it is.",
        "该证据已销毁。其记录保持不变。",
        "Chứng cứ đã bị tiêu hủy. Hồ sơ của nó được giữ nguyên.",
        "La preuve a été détruite. Sa fiche reste telle quelle.");

    private static ImmutableArray<ValidationRule> OfEvidence =>
    [
        CopyHash, CopyParent, CopyBeforeSeal, CustodyStart, CustodyBroken, CustodyMatches, CustodyHash, CustodyVerified, CustodyAction, OriginalKept, CustodyKept, CopyKept,
        EvidenceKept, EvidenceStep, EvidenceDisposed,
    ];
}
