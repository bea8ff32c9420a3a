// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/parameter_count.hpp"

namespace mlsys {
namespace {

double attentionParameters(const TransformerShape& s) {
    if (s.kvRank > 0) {
        const double queryDim = s.heads * (s.nopeDim + s.ropeDim);
        const double query = s.qRank > 0 ? s.hidden * s.qRank + s.qRank + s.qRank * queryDim : s.hidden * queryDim; // with the norm between
        const double keyValue = s.hidden * (s.kvRank + s.ropeDim) + s.kvRank + s.kvRank * s.heads * (s.nopeDim + s.valueDim);
        return query + keyValue + s.heads * s.valueDim * s.hidden;
    }
    const double queryDim = s.heads * s.headDim;
    const double kvDim = s.kvHeads * s.headDim;
    double count = s.hidden * (queryDim + 2 * kvDim) + queryDim * s.hidden;
    if (s.qkvBias) count += queryDim + 2 * kvDim;
    if (s.outBias) count += s.hidden;
    if (s.headNorms) count += 2 * s.headDim;
    return count;
}

double ffnParameters(const TransformerShape& s, double width) {
    return s.ffnMatrices * s.hidden * width + (s.ffnBias ? (s.ffnMatrices - 1) * width + s.hidden : 0);
}

} // namespace

double parameters(const TransformerShape& s, double visited) {
    const double norm = s.hidden * (s.normBias ? 2 : 1);
    const double mixtures = s.experts > 0 ? s.layers - s.denseLayers : 0;
    const double mixture = s.hidden * s.experts + (s.routerBias ? s.experts : 0) + visited * ffnParameters(s, s.expertFfn)
                           + (s.sharedFfn > 0 ? ffnParameters(s, s.sharedFfn) : 0) + (s.sharedGate ? s.hidden : 0);
    const double embeddings = s.vocab * s.hidden * (s.tied ? 1 : 2) + s.positions * s.hidden + (s.headBias ? s.vocab : 0);
    return embeddings + s.layers * (attentionParameters(s) + s.layerNorms * norm) + (s.layers - mixtures) * ffnParameters(s, s.ffn) + mixtures * mixture + norm;
}

} // namespace mlsys
